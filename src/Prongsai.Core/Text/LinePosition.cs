namespace Prongsai.Core.Text;

/// <summary>A place in a text as people count: line and column from 1, columns in UTF-16 units.</summary>
public readonly record struct LinePosition(int Line, int Column);
