# Holds schema/ against evaluate.pl: every readable vector, then every generated report.
# Usage: perl engine.pl <folder schema/> <reports.ndjson>
use v5.30;
use warnings;
use FindBin;
require "$FindBin::Bin/evaluate.pl";

my ($folder, $reports) = @ARGV;
my $json = JSON::PP->new->utf8->canonical;
my $catalogue = $json->decode(slurp("$folder/rules.json"));
my %is_portable = map { $_->{name} => 1 } grep { $_->{kind} =~ /^(sum|presence)$/ } @{ $catalogue->{rules} };
my ($vectors, $count, $differences) = (0, 0, 0);

for my $case (grep { $_->{readable} } @{ $json->decode(slurp("$folder/vectors/index.json"))->{cases} }) {
    $vectors++;
    compare($case->{file}, $json->decode(slurp("$folder/vectors/$case->{file}")), $case);
}

open my $lines, '<', $reports or die "$reports: $!";
while (my $line = <$lines>) {
    $count++;
    my $item = $json->decode($line);
    compare("report $count", $item->{report}, $item);
}

say "perl: $vectors readable vectors, $count reports, $differences differences";
exit($differences || !$vectors || !$count ? 1 : 0);

sub compare {
    my ($place, $document, $expected) = @_;
    my ($verdict, $findings) = judge($catalogue, $document);
    my $actual = $json->encode([$verdict, $findings]);
    my $wanted = $json->encode([$expected->{verdict}, [grep { $is_portable{ $_->{rule} } } @{ $expected->{findings} }]]);
    return if $actual eq $wanted;
    $differences++;
    say STDERR "perl: $place: $actual, expected $wanted";
}

sub slurp {
    my ($name) = @_;
    open my $file, '<:raw', $name or die "$name: $!";
    local $/;
    return <$file>;
}
