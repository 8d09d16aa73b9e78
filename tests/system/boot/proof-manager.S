# Stands where the boot manager of a BIOS stands: tells by the serial line that it runs and what lies far behind its beginning, then
# switches the machine off by the power management of QEMU's q35.
	.code16
	.text
	.globl _start
_start:
	cld
	movw %cs, %ax
	movw %ax, %ds
	movw $begins, %si
	call say
	# The token lies 150,000 bytes behind the beginning.
	addw $((150000 / 16)), %ax
	movw %ax, %ds
	xorw %si, %si
	call say
	movw %cs, %ax
	movw %ax, %ds
	movw $ends, %si
	call say
	movw $0x604, %dx
	movw $0x2000, %ax
	outw %ax, %dx
halt:
	hlt
	jmp halt
say:
	pushw %ax
next:
	lodsb
	testb %al, %al
	jz done
	movb %al, %ah
	movw $0x3fd, %dx
wait:
	inb %dx, %al
	testb $0x20, %al
	jz wait
	movw $0x3f8, %dx
	movb %ah, %al
	outb %al, %dx
	jmp next
done:
	popw %ax
	ret
begins:
	.asciz "\nproof begins\n"
ends:
	.asciz "\nproof ends\n"
	.org 150000
	.ascii "token "
	.ascii TOKEN
	.byte 0
	.org 200000
