// A desk for reports: a page for clerks, an API for programs.
//   dotnet run --project tests/samples/ReportDesk -- --urls http://127.0.0.1:5000
await ReportDesk.Desk.Create(args).RunAsync();
