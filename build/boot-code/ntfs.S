# Boot sectors of an NTFS volume: the first loads the other fifteen, which build/boot-code/ntfs.c is compiled to.
# Bytes 3 to 83 are the volume's own and are left out when this is written.
	.code16
	.section .boot, "ax"
	.globl _start
_start:
	jmp begin
	nop
	.org 0x54
begin:
	cli
	xorw %ax, %ax
	movw %ax, %ss
	movw $0x7c00, %sp
	movw %ax, %ds
	movw %ax, %es
	sti
	cld
	movb %dl, 0x7c24
	# The address packet, on the stack: size, count, offset, segment, LBA behind this sector.
	movl 0x7c1c, %eax
	incl %eax
	pushl $0
	pushl %eax
	pushw $0
	pushw $0x7e00
	pushw $15
	pushw $16
	movw %sp, %si
	movb $0x42, %ah
	int $0x13
	movw $0x7c00, %sp
	jc failed
	calll load
	# All of bootmgr lies at 2000:0 now.
	movb 0x7c24, %dl
	ljmp $0x2000, $0
failed:
	movw $text, %si
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
text:
	.asciz "The disk can't be read"
	.org 0x1fe
	.word 0xaa55
