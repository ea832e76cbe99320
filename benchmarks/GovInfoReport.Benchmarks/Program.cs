using System.CommandLine;
using BenchmarkDotNet.Running;
using GovInfoReport.Benchmarks;

// Everything but the verbs is for BenchmarkDotNet.
if (args is not ["corpus" or "throughput" or "pages", ..])
{
    BenchmarkSwitcher.FromAssembly(typeof(ReadAndCheck).Assembly).Run(args);
    return 0;
}

var variant = new Argument<string>("variant") { Description = "The kind of archive." };
variant.AcceptOnlyFromAmong([.. Variant.All.Select(each => each.Name)]);
var file = new Argument<string>("file") { Description = "Where to write." };
var reports = new Option<int?>("--reports") { Description = "How many reports." };
var megabytes = new Option<int?>("--megabytes") { Description = "How many MB (10⁶ bytes) at most." };
var corpus = new Command("corpus", "Writes an archive of reports, the same in every run, as NDJSON.") { variant, file, reports, megabytes };
corpus.SetAction(parsed =>
{
    var bytes = parsed.GetValue(megabytes) * 1_000_000L;
    var count = parsed.GetValue(reports) ?? (bytes is null ? 20_000 : int.MaxValue);
    Console.WriteLine($"{Archive.WriteFile(Variant.Named(parsed.GetValue(variant)!), parsed.GetValue(file)!, count, bytes ?? long.MaxValue)} reports");
});

var size = new Option<int>("--reports") { Description = "How many reports an archive has.", DefaultValueFactory = _ => 20_000 };
var rounds = new Option<int>("--rounds") { Description = "How many rounds are measured.", DefaultValueFactory = _ => 9 };
var ajv = new Option<string?>("--ajv") { Description = "The script node/ajv.js; without it ajv has no row." };
var bulkOnly = new Option<bool>("--bulk-only") { Description = "Only the bulk path, and Utf8JsonReader to compare it with." };
var throughput = new Command("throughput", "Measures every way to judge an archive, in turn, and prints a table.") { size, rounds, ajv, bulkOnly };
throughput.SetAction(parsed => Throughput.Run(parsed.GetValue(size), parsed.GetValue(rounds), parsed.GetValue(ajv), parsed.GetValue(bulkOnly), Console.Out));

var count = new Argument<int>("count") { Description = "How many pages." };
var pages = new Command("pages", "Reads published pages, and says how many a second.") { count };
pages.SetAction(parsed => Pages.Run(parsed.GetValue(count)));

return new RootCommand("Benchmarks.") { corpus, throughput, pages }.Parse(args).Invoke();
