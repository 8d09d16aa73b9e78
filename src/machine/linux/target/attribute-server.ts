/**
 * The program that reads and sets extended attributes: Node.js has no call for them, and one process for each file is far too slow for
 * hundreds of thousands. Perl is part of every Debian, and libwin-hivex-perl needs it anyhow.
 *
 * It reads requests from its input and answers each: four bytes of length (big-endian), then fields, each with a length of its own before
 * it. A field of an answer begins with `=` and holds the value, or with `!` and holds the error's number.
 *
 * - `get`, folder, names of attributes with blanks between, name of a file, …: a field for each file and attribute.
 * - `set`, folder, attribute, value, name of a file: one field.
 * - `time`, folder, eight bytes of a time as Windows keeps it (big-endian), name of a file: sets the time of the last change alone.
 *
 * Folder and name are bytes; a long folder is entered piece by piece, since one call takes at most 4,096 bytes. It never stays in a
 * folder, so that volumes can be unmounted at any time. Links are not followed.
 */
export const ATTRIBUTE_SERVER = `
use strict;
my ($get, $set) = @ARGV;
binmode STDIN; binmode STDOUT; $| = 1;
sub take { my ($n) = @_; my $b = ''; while (length($b) < $n) { read(STDIN, $b, $n - length($b), length($b)) or exit 0; } return $b; }
sub enter {
	my ($path) = @_;
	return 1 if length($path) < 4000 and chdir($path);
	chdir('/') or return 0;
	for (split m{/}, $path) { next if $_ eq ''; chdir($_) or return 0; }
	return 1;
}
sub value {
	my ($name, $attribute) = @_;
	# Nearly all values are short. One that does not fit is answered with ERANGE, of access lists with EIO.
	for my $each (2048, 65536) {
		my $size = $each;
		my $room = "\\0" x $size;
		my $length = syscall($get, "$name", "$attribute", $room, $size);
		return '=' . substr($room, 0, $length) if $length >= 0;
		return '!' . ($! + 0) if ($! != 34 and $! != 5) or $size == 65536;
	}
}
sub put { my ($name, $attribute, $bytes) = @_; return syscall($set, "$name", "$attribute", "$bytes", length($bytes), 0) < 0 ? '!' . ($! + 0) : '='; }
sub settime {
	my ($name, $bytes) = @_;
	my $times = value($name, 'system.ntfs_times_be');
	return $times unless $times =~ s/^=//;
	substr($times, 8, 8) = $bytes;
	return put($name, 'system.ntfs_times_be', $times);
}
while (1) {
	my ($kind, $folder, $what, @rest) = unpack '(N/a*)*', take(unpack 'N', take(4));
	my @answer;
	if (!enter($folder)) { my $e = '!' . ($! + 0); @answer = $kind eq 'get' ? map { my $n = $_; map { $e } split / /, $what } @rest : ($e); }
	elsif ($kind eq 'get') { for my $n (@rest) { push @answer, value($n, $_) for split / /, $what; } }
	elsif ($kind eq 'set') { @answer = put($rest[1], $what, $rest[0]); }
	elsif ($kind eq 'time') { @answer = settime($rest[0], $what); }
	chdir('/');
	my $bytes = pack '(N/a*)*', @answer;
	print pack('N', length($bytes)) . $bytes;
}
`;

/** Numbers of lgetxattr and lsetxattr (asm/unistd_64.h; arm64 has those of asm-generic). */
const CALLS: Readonly<Record<string, readonly [get: number, set: number]>> = { x64: [192, 189], arm64: [9, 6] };

/** What the server is told at its start; undefined on a processor whose calls are not known. */
export function serverArguments(architecture: string): readonly string[] | undefined {
	return CALLS[architecture]?.map(String);
}
