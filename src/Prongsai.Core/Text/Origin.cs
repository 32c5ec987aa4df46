using System.Collections.Immutable;

namespace Prongsai.Core.Text;

/// <summary>
/// Where an entity was written: its own span and that of each of its keys' values, so that a rule can point at
/// the exact scalar. Entities made by code have <see cref="None"/>.
/// </summary>
public sealed class Origin(SourceSpan span, ImmutableArray<KeyValuePair<string, SourceSpan>> members)
{
    public static Origin None { get; } = new(new SourceSpan(new SourceFile("", ""), 0, 0), []);

    public SourceSpan Span { get; } = span;

    /// <summary>The span of a member by its YAML key or the matching C# property name; the entity's own span if unknown.</summary>
    public SourceSpan At(string member)
    {
        foreach (var (key, value) in members)
        {
            if (string.Equals(key, member, StringComparison.OrdinalIgnoreCase))
            {
                return value;
            }
        }

        return Span;
    }
}
