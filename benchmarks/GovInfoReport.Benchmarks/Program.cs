using BenchmarkDotNet.Running;
using GovInfoReport.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(ReadAndCheck).Assembly).Run(args);
