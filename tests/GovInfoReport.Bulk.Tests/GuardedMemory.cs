using System.Buffers;
using System.Runtime.InteropServices;

namespace GovInfoReport.Model.Tests;

/// <summary>Memory with a page behind it that may not be touched: who reads beyond the end ends the process. Elsewhere than on Unix plain memory.</summary>
sealed unsafe partial class GuardedMemory : MemoryManager<byte>, IDisposable
{
    readonly nuint length, size;
    readonly byte* pages;

    public GuardedMemory(byte[] content)
    {
        var page = (nuint)Environment.SystemPageSize;
        length = (nuint)content.Length;
        size = (length + page - 1) / page * page + page;
        pages = (byte*)NativeMemory.AlignedAlloc(size, page);
        if (!OperatingSystem.IsWindows()) Assert.Equal(0, Protect(pages + size - page, page, 0));
        content.CopyTo(GetSpan());
    }

    public override Span<byte> GetSpan() => new(pages + size - (nuint)Environment.SystemPageSize - length, (int)length);

    public override MemoryHandle Pin(int elementIndex = 0) => new(pages + size - (nuint)Environment.SystemPageSize - length + elementIndex);

    public override void Unpin() { }

    public void Dispose() => Dispose(true);

    protected override void Dispose(bool disposing)
    {
        const int readAndWrite = 3;
        if (!OperatingSystem.IsWindows()) _ = Protect(pages + size - (nuint)Environment.SystemPageSize, (nuint)Environment.SystemPageSize, readAndWrite);
        NativeMemory.AlignedFree(pages);
    }

    [LibraryImport("libc", EntryPoint = "mprotect")]
    private static partial int Protect(byte* address, nuint length, int rights);
}
