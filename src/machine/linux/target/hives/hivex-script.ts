/**
 * The program that works on a hive by hivex (Debian's libwin-hivex-perl). It is the same for every call: what is asked comes by standard
 * input, one order a line, each word in hexadecimal digits of UTF-8 or of raw bytes, so that nothing of a hive or of a sequence is ever part
 * of a program or of a command line but the file's name.
 *
 * `read FILE`: `key PATH` and `tree PATH` tell a key, or all below it too. `edit FILE TWIN`: `make`, `set`, `unset` and `drop` change
 * FILE, which nobody else may use; TWIN's owner, access list and attributes are given to it, where the file system has such.
 * Exit 0: done. 3: the hive can't be worked on, reason on standard error. 4: Win::Hivex is not installed. 5: the file can't be written.
 */
export const HIVEX_SCRIPT = `
use strict; use warnings; use utf8;
eval { require Win::Hivex; 1 } or do { print STDERR $@; exit 4 };
my ($mode, $file, $twin) = @ARGV;
sub quit { my ($code, $text) = @_; $text =~ s/ at -e line .*//s; print STDERR "$text\\n"; exit $code }
sub text { my $t = pack("H*", $_[0]); utf8::decode($t) or quit(3, "the order is no UTF-8"); return $t }
sub utf { my $t = $_[0]; utf8::encode($t); return $t }
sub hex_of { return unpack("H*", utf($_[0])) }
my $h = eval { Win::Hivex->open($file, $mode eq "edit" ? (write => 1) : ()) } or quit(3, "hivex can't open it: $@");
sub child {
  my ($node, $name) = @_;
  my $found = $h->node_get_child($node, utf($name));
  return $found if defined $found || $name !~ /[^\\x00-\\x7f]/;
  for my $each ($h->node_children($node)) { return $each if uc($h->node_name($each)) eq uc($name) }
  return undef;
}
sub find {
  my ($path, $make) = @_;
  my $node = $h->root;
  for my $name (grep { $_ ne "" } split /\\\\/, $path) {
    my $next = child($node, $name);
    return undef unless defined $next || $make;
    $node = defined $next ? $next : $h->node_add_child($node, utf($name));
  }
  return $node;
}
sub tell_key {
  my ($node, $path, $deep) = @_;
  print "key ", hex_of($path), "\\n";
  my @children = map { [$_, $h->node_name($_)] } $h->node_children($node);
  print "subkey ", hex_of($_->[1]), "\\n" for @children;
  for my $value ($h->node_values($node)) {
    my ($type, $data) = $h->value_value($value);
    print "value ", hex_of($h->value_key($value)), " $type ", unpack("H*", $data), "\\n";
  }
  return unless $deep;
  tell_key($_->[0], $path eq "" ? $_->[1] : "$path\\\\$_->[1]", $deep - 1) for @children;
}
sub others {
  my ($node, $name) = @_;
  my @kept;
  for my $value ($h->node_values($node)) {
    my $key = $h->value_key($value);
    next if uc($key) eq uc($name);
    my ($type, $data) = $h->value_value($value);
    quit(3, "its key holds a value of " . length($data) . " bytes, which hivex can't write again") if length($data) > 16344;
    push @kept, { key => utf($key), t => $type, value => $data };
  }
  return @kept;
}
sub spelling {
  my ($node, $name) = @_;
  for my $value ($h->node_values($node)) { my $key = $h->value_key($value); return $key if uc($key) eq uc($name) }
  return $name;
}
sub order {
  my ($what, $path, @words) = @_;
  if ($what eq "key" || $what eq "tree") {
    my $node = find($path, 0);
    defined $node ? tell_key($node, $path, $what eq "tree" ? 64 : 0) : print "missing ", hex_of($path), "\\n";
  } elsif ($what eq "make") { find($path, 1) }
  elsif ($what eq "set") {
    my $node = find($path, 1);
    my $name = spelling($node, text($words[0]));
    my @kept = others($node, $name);
    $h->node_set_values($node, [@kept, { key => utf($name), t => $words[1], value => pack("H*", $words[2]) }]);
  } elsif ($what eq "unset") {
    my $node = find($path, 0);
    return unless defined $node;
    my $name = text($words[0]);
    return unless grep { uc($h->value_key($_)) eq uc($name) } $h->node_values($node);
    $h->node_set_values($node, [others($node, $name)]);
  } elsif ($what eq "drop") { my $node = find($path, 0); $h->node_delete_child($node) if defined $node }
  else { quit(3, "the order $what is not known") }
}
while (my $line = <STDIN>) {
  chomp $line;
  my ($what, $path, @words) = split / /, $line, -1;
  eval { order($what, text($path), @words); 1 } or quit(3, $@);
}
if ($mode eq "edit") {
  eval { $h->commit(undef); 1 } or quit(5, $@);
  require "syscall.ph";
  for my $kept ("system.ntfs_acl", "system.ntfs_attrib") {
    my $name = "$kept";
    my $room = "\\0" x 65536;
    my $length = syscall(SYS_getxattr(), $twin, $name, $room, length $room);
    next if $length < 0;
    my $bytes = substr($room, 0, $length);
    syscall(SYS_setxattr(), $file, $name, $bytes, $length, 0) == 0 or quit(5, "$name can't be kept: $!");
  }
}
print "done\\n";
`;
