using System.Globalization;
using BenchmarkDotNet.Running;
using GovInfoReport.Benchmarks;

if (args is ["pages", var count]) Pages.Run(int.Parse(count, CultureInfo.InvariantCulture));
else BenchmarkSwitcher.FromAssembly(typeof(ReadAndCheck).Assembly).Run(args);
