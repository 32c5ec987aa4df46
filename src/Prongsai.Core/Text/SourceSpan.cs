namespace Prongsai.Core.Text;

/// <summary>A stretch of one source file, in UTF-16 units; always inside the file's text.</summary>
public readonly record struct SourceSpan(SourceFile File, int Offset, int Length)
{
    public LinePosition Start => File.PositionOf(Offset);

    public LinePosition End => File.PositionOf(Offset + Length);
}
