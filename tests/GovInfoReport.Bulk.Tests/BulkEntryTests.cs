using System.IO.Pipelines;

namespace GovInfoReport.Model.Tests;

/// <summary>Every way into a bulk run takes its input as it says, minds its options, and a synchronous one keeps to the caller's thread.</summary>
public class BulkEntryTests
{
    static readonly byte[] Line = [.. AnnualReport.Blank(Edition.Of2021, Authority.Named("某县教育局"), 2023).ToUtf8Json(), (byte)'\n'];

    // More than two batches of a stream.
    static readonly byte[] Text = [.. Enumerable.Repeat(Line, 300).SelectMany(line => line)];

    static readonly Dictionary<string, Func<string, BulkOptions, Task<List<LineVerdict>>>> Ways = new()
    {
        ["memory"] = (file, options) => Told(on => Task.FromResult(BulkCheck.Run(File.ReadAllBytes(file), on, options, Token))),
        ["file"] = (file, options) => Told(on => Task.FromResult(BulkCheck.RunFile(file, on, options, Token))),
        ["stream"] = (file, options) => Told(on => BulkCheck.RunAsync(new Dealt(File.ReadAllBytes(file), 70_000, isAsync: true), on, options, Token)),
        ["pipe"] = (file, options) => Told(on => BulkCheck.RunAsync(PipeReader.Create(new Dealt(File.ReadAllBytes(file), 70_000, isAsync: true)), on, options, Token)),
        ["lines of a file"] = (file, options) => Task.FromResult(BulkCheck.ReadFile(file, options).Select(result => LineVerdict.Of(result)).ToList()),
        ["lines of a stream"] = (file, options) => Task.FromResult(BulkCheck.Read(new Dealt(File.ReadAllBytes(file), 70_000, isAsync: false), options).Select(result => LineVerdict.Of(result)).ToList()),
        ["lines of a stream, waited for"] = (file, options) => Asked(BulkCheck.ReadAsync(new Dealt(File.ReadAllBytes(file), 70_000, isAsync: true), options, Token)),
        ["lines of a file, waited for"] = (file, options) => Asked(BulkCheck.ReadFileAsync(file, options, Token)),
    };

    public static TheoryData<string> Names => [.. Ways.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Options_are_minded(string way)
    {
        var file = await Written(Text);
        foreach (var threads in (int[])[1, 3])
        {
            Assert.Equal(Strictly.Run(Text), await Ways[way](file, new() { DegreeOfParallelism = threads }));
            Assert.Equal(Strictly.Run(Text, RuleSet.Empty), await Ways[way](file, new() { DegreeOfParallelism = threads, Rules = RuleSet.Empty }));
        }
        File.Delete(file);
    }

    /// <summary>A file may be too short to be packed, or have nothing in it.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_file_of_no_or_one_byte_is_read(string way)
    {
        foreach (var text in (byte[][])[[], [(byte)'x'], [0x1F]])
        {
            var file = await Written(text);
            Assert.Equal(Strictly.Run(text), await Ways[way](file, new()));
            File.Delete(file);
        }
    }

    [Fact]
    public void Options_that_cannot_be_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>("DegreeOfParallelism", () => Run(new() { DegreeOfParallelism = 0 }));
        Assert.Throws<ArgumentOutOfRangeException>("MaxLineBytes", () => Run(new() { MaxLineBytes = 0 }));
        Assert.Throws<ArgumentOutOfRangeException>("MaxLineBytes", () => Run(new() { MaxLineBytes = Array.MaxLength / 2 + 1 }));
        Assert.Throws<ArgumentNullException>("Rules", () => Run(new() { Rules = null! }));
        Assert.Equal(1, Run(new() { MaxLineBytes = Array.MaxLength / 2, DegreeOfParallelism = 1 }).Reports);

        static BulkSummary Run(BulkOptions options) => BulkCheck.Run(Line, options: options, cancellationToken: Token);
    }

    /// <summary>A missing argument is named though the options are wrong too.</summary>
    [Fact]
    public void A_missing_argument_comes_first()
    {
        var none = new BulkOptions { DegreeOfParallelism = 0 };
        foreach (var path in (string?[])[null, ""])
        {
            Assert.Equal("path", Assert.ThrowsAny<ArgumentException>(() => BulkCheck.RunFile(path!, null, none, Token)).ParamName);
            Assert.Equal("path", Assert.ThrowsAny<ArgumentException>(() => BulkCheck.ReadFile(path!, none)).ParamName);
            Assert.Equal("path", Assert.ThrowsAny<ArgumentException>(() => BulkCheck.ReadFileAsync(path!, none, Token)).ParamName);
        }
        Assert.Throws<ArgumentNullException>("stream", () => { _ = BulkCheck.RunAsync((Stream)null!, null, none, Token); });
        Assert.Throws<ArgumentNullException>("pipe", () => { _ = BulkCheck.RunAsync((PipeReader)null!, null, none, Token); });
        Assert.Throws<ArgumentNullException>("stream", () => BulkCheck.Read(null!, none));
        Assert.Throws<ArgumentNullException>("stream", () => BulkCheck.ReadAsync(null!, none, Token));
    }

    [Fact]
    public async Task A_run_that_is_not_waited_for_with_await_keeps_to_its_thread()
    {
        var (file, threads) = (await Written(Text), new HashSet<int>());
        var own = Environment.CurrentManagedThreadId;
        BulkCheck.RunFile(file, (in _) => threads.Add(Environment.CurrentManagedThreadId), new() { DegreeOfParallelism = 1 }, Token);
        File.Delete(file);
        Assert.Equal([own], threads);
    }

    [Fact]
    public void A_run_in_memory_is_cancelled_between_two_batches()
    {
        foreach (var threads in (int[])[1, 2])
        {
            using var source = new CancellationTokenSource();
            var told = 0;
            byte[] text = [.. Text, .. Text, .. Text, .. Text, .. Text];
            Assert.Throws<OperationCanceledException>(() => BulkCheck.Run(text, (in _) =>
            {
                told++;
                source.Cancel();
            }, new() { DegreeOfParallelism = threads }, source.Token));
            Assert.InRange(told, 1, 1_499);
        }
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_closed()
    {
        const string unreadable = "/proc/self/mem";
        Assert.SkipUnless(OperatingSystem.IsLinux(), "no file that can be opened and not read");
        Assert.Throws<IOException>(() => BulkCheck.RunFile(unreadable, cancellationToken: Token));
        Assert.DoesNotContain(Directory.EnumerateFiles("/proc/self/fd").Select(path => File.ResolveLinkTarget(path, returnFinalTarget: false)?.FullName), target => target?.EndsWith("/mem", StringComparison.Ordinal) == true);
    }

    static async Task<List<LineVerdict>> Told(Func<BulkCallback, Task<BulkSummary>> run)
    {
        var told = new List<LineVerdict>();
        var summary = await run((in result) => told.Add(LineVerdict.Of(result)));
        Assert.Equal(told.Count, summary.Reports);
        return told;
    }

    static async Task<List<LineVerdict>> Asked(IAsyncEnumerable<BulkResult> results)
    {
        var asked = new List<LineVerdict>();
        await foreach (var result in results) asked.Add(LineVerdict.Of(result));
        return asked;
    }

    static async Task<string> Written(byte[] text)
    {
        var file = Path.GetTempFileName();
        await File.WriteAllBytesAsync(file, text, Token);
        return file;
    }

    static CancellationToken Token => TestContext.Current.CancellationToken;
}
