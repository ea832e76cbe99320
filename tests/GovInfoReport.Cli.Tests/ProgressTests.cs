namespace GovInfoReport.Cli.Tests;

public class ProgressTests
{
    /// <summary>The line is for a person at a terminal, and never among what is printed there.</summary>
    [Theory]
    [InlineData(true, false, true, false)]
    [InlineData(true, true, false, false)]
    [InlineData(false, true, false, true)]
    [InlineData(false, false, false, false)]
    [InlineData(false, false, true, true)]
    public void A_progress_line_is_shown_on_a_terminal_where_it_stands_in_no_output(bool isErrorRedirected, bool isOutputRedirected, bool isOutputFree, bool isShown) =>
        Assert.Equal(isShown, Progress.IsShown(isErrorRedirected, isOutputRedirected, isOutputFree));
}
