using System.Xml;
using Prongsai.Documents.Diagnostics;
using Prongsai.Documents.Findings;

namespace Prongsai.Documents.Xml;

/// <summary>The names of an XML file, which its reader keeps to the end; no document has as many as a hostile one.</summary>
internal sealed class BoundedNames : XmlNameTable
{
    private const int Most = 20_000;
    private const int LongestTogether = 2_000_000;

    private readonly NameTable _names = new();
    private int _count;
    private int _length;

    public override string Add(char[] array, int offset, int length) => _names.Get(array, offset, length) ?? Counted(_names.Add(array, offset, length));

    public override string Add(string array) => _names.Get(array) ?? Counted(_names.Add(array));

    public override string? Get(char[] array, int offset, int length) => _names.Get(array, offset, length);

    public override string? Get(string array) => _names.Get(array);

    private string Counted(string name) =>
        ++_count <= Most && (_length += name.Length) <= LongestTogether ? name : throw new RefusedException(DocumentDiagnostics.TooMuchInside);
}
