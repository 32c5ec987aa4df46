using Prongsai.Core.Diagnostics;

namespace Prongsai.Content.Syntax;

/// <summary>One slip in a line: what kind it is, where in the line it stands, and the line put right, so that reading can go on behind it.</summary>
internal sealed record Mistake(DiagnosticDescriptor Kind, int At, int Length, string Repaired)
{
    /// <summary>The values of the message's placeholders behind the first, which is the line put right.</summary>
    public string[] Arguments { get; init; } = [];

    /// <summary>What belongs on a line of its own behind this one; null where there is nothing of that kind.</summary>
    public string? Rest { get; init; }

    /// <summary>Whether it changes what is read though the parser takes it.</summary>
    public bool IsSilent { get; init; }
}
