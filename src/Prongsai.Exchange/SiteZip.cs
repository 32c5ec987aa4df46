using Prongsai.Core.Packaging;

namespace Prongsai.Exchange;

/// <summary>Writes files as one zip whose bytes depend only on their names, contents and order.</summary>
public static class SiteZip
{
    /// <param name="zip">A stream that knows its place.</param>
    /// <param name="entries">Names with forward slashes, and what opens each content; it is opened twice.</param>
    /// <exception cref="IOException">Not written, or more than a zip can hold.</exception>
    public static void Write(Stream zip, IEnumerable<(string Name, Func<Stream> Open)> entries) => StoredZip.Write(zip, entries);
}
