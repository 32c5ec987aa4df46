using System.Collections.Immutable;
using Prongsai.Content.Advice;
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

        Choices.Report(key, scalar, Names, diagnostics);
        return null;
    }
}

/// <summary>Reports a value that is none of those to choose from: with the one that was meant, and what each means.</summary>
internal static class Choices
{
    public static void Report(string key, YamlScalar scalar, ImmutableArray<string> names, DiagnosticBag diagnostics)
    {
        ImmutableArray<string> arguments = [key, Shown.Of(scalar.Text), string.Join(", ", names.Select(n => Words.WithMeaning(key, n)))];
        diagnostics.Add(new Diagnostic(BindDiagnostics.NotOneOf, BindDiagnostics.NotOneOf.Severity, scalar.Span, arguments, [])
        {
            Nearest = Words.Meant(scalar.Text, names),
        });
    }
}
