# Master boot record: starts the boot sector of the one active partition. At most 440 bytes.
	.code16
	.text
	.globl _start
_start:
	cli
	xorw %ax, %ax
	movw %ax, %ss
	movw $0x7c00, %sp
	movw %ax, %ds
	movw %ax, %es
	sti
	cld
	movw $0x7c00, %si
	movw $0x0600, %di
	movw $256, %cx
	rep movsw
	ljmp $0, $(0x0600 + moved - _start)
moved:
	movw $0x07be, %si
	movw $4, %cx
find:
	testb $0x80, (%si)
	jnz found
	addw $16, %si
	loop find
	movw $(0x0600 + none - _start), %si
	jmp say
found:
	# The address packet, on the stack: size, count, offset, segment, LBA.
	pushl $0
	pushl 8(%si)
	pushw $0
	pushw $0x7c00
	pushw $1
	pushw $16
	movw %sp, %bx
	pushw %si
	movw %bx, %si
	movb $0x42, %ah
	int $0x13
	popw %si
	movw $0x7c00, %sp
	jc failed
	cmpw $0xaa55, 0x7dfe
	jne failed
	ljmp $0, $0x7c00
failed:
	movw $(0x0600 + unread - _start), %si
say:
	lodsb
	testb %al, %al
	jz halt
	movb $0x0e, %ah
	movw $7, %bx
	int $0x10
	jmp say
halt:
	sti
	hlt
	jmp halt
none:
	.asciz "No active partition"
unread:
	.asciz "The active partition can't be read"
