namespace GovInfoReport.Documents;

/// <summary>Addresses that a page links to. What would be run where it is clicked is none.</summary>
static class PageAddress
{
    /// <exception cref="ArgumentException">The address is none of a page.</exception>
    public static void Check(string? address, string parameter)
    {
        if (address is null) return;
        // A browser reads over tabs and line ends, so that "java\tscript:" is a scheme to it.
        if (address.Any(char.IsControl)) throw new ArgumentException("Expected the address of a page, found control characters in it.", parameter);
        if (Uri.TryCreate(address.Trim(), UriKind.Absolute, out var uri) && uri.Scheme is not ("http" or "https" or "file"))
            throw new ArgumentException($"Expected the address of a page, relative or with http, https or file, found the scheme {uri.Scheme}.", parameter);
    }
}
