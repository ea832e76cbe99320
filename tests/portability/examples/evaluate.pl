# Judges a report by schema/rules.json. Written from schema/README.md alone; Perl and its core modules suffice.
use v5.30;
use warnings;
use JSON::PP ();

# The verdict, and the findings of the kinds sum and presence in their order.
sub judge {
    my ($catalogue, $document) = @_;
    my (@findings, %is_error);
    for my $rule (@{ $catalogue->{rules} }) {
        $is_error{ $rule->{name} } = $rule->{severity} eq 'error';
        for my $instance (grep { $_->{edition} eq $document->{edition} } @{ $rule->{instances} // [] }) {
            my %judged = $rule->{kind} eq 'sum' ? judge_sum($rule, $instance, $document) : judge_presence($instance, $document);
            next unless %judged;
            my $severity = $judged{outcome} eq 'notAssessable' && $is_error{ $rule->{name} } ? 'warning' : $rule->{severity};
            push @findings, { rule => $rule->{name}, place => $instance->{place}, severity => $severity, %judged };
        }
    }
    my $verdict = (grep { $_->{severity} eq 'error' } @findings) ? 'broken'
        : (grep { $_->{outcome} eq 'notAssessable' && $is_error{ $_->{rule} } } @findings) ? 'notAssessable'
        : 'sound';
    return ($verdict, \@findings);
}

sub judge_sum {
    my ($rule, $instance, $document) = @_;
    my @related = map { substr $_, 1 } @{ $instance->{right} };
    my ($actual, @terms) = map { get($document, $_) } $instance->{left}, @related;
    my %judged = (pointer => $instance->{left}, related => \@related);
    if (grep { !defined } $actual, @terms) {
        return () if $rule->{onNull} eq 'notApplicable';
        return (%judged, outcome => 'notAssessable', expected => undef, actual => undef);
    }
    my $expected = 0;
    for my $term (@{ $instance->{right} }) {
        use integer;    # 64 bits hold every sum
        my $value = shift @terms;
        $expected = $term =~ /^-/ ? $expected - $value : $expected + $value;
    }
    my %holds = ('=' => $actual == $expected, '>=' => $actual >= $expected, '<=' => $actual <= $expected);
    return $holds{ $instance->{comparison} } ? () : (%judged, outcome => 'broken', expected => $expected, actual => $actual);
}

sub judge_presence {
    my ($instance, $document) = @_;
    return () if grep { defined get($document, $_) || exists $document->{asPublished}{$_} } @{ $instance->{anyOf} };
    return (outcome => 'broken', pointer => $instance->{pointer}, related => [], expected => undef, actual => undef);
}

sub get {
    my ($value, $pointer) = @_;
    $value = $value->{$_} for grep { $_ ne '' } split m{/}, $pointer;
    return $value;
}

1;
