using GovInfoReport.Emit;

// Usage: dotnet run --project src/GovInfoReport.Emit
var root = Emission.Repository(AppContext.BaseDirectory);
var files = Emission.Files();
Emission.Write(files, Path.Combine(root, Emission.Folder));
foreach (var folder in files.GroupBy(file => Path.GetDirectoryName(file.Key)))
    Console.WriteLine($"{Emission.Folder}/{folder.Key}: {folder.Count()} files, {folder.Sum(file => file.Value.Length):N0} bytes");
