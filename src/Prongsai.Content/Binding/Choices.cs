using System.Collections.Immutable;
using Prongsai.Content.Diagnostics;
using Prongsai.Content.Shapes;
using Prongsai.Content.Yaml;
using Prongsai.Core.Diagnostics;

namespace Prongsai.Content.Binding;

/// <summary>Reads the names of one enumeration, shown in camelCase; capitals do not matter.</summary>
internal static class Choices<T>
    where T : struct, Enum
{
    private static readonly ImmutableArray<string> Names = [.. Enum.GetNames<T>().Select(n => char.ToLowerInvariant(n[0]) + n[1..])];

    private static readonly T[] Values = Enum.GetValues<T>();

    public static ValueParser<T> Parser { get; } = new(Read, new ChoiceShape(Names));

    private static T? Read(string key, YamlScalar scalar, DiagnosticBag diagnostics)
    {
        for (var i = 0; i < Names.Length; i++)
        {
            if (string.Equals(Names[i], scalar.Text, StringComparison.OrdinalIgnoreCase))
            {
                return Values[i];
            }
        }

        diagnostics.Add(BindDiagnostics.NotOneOf, scalar.Span, key, Shown.Of(scalar.Text), string.Join(", ", Names));
        return null;
    }
}
