using System.Collections;
using System.Collections.Immutable;
using Prongsai.Core.Localization;

namespace Prongsai.ArchitectureTests.Support;

/// <summary>What the program says of a code beyond its diagnostic, read from the program itself.</summary>
internal sealed record Explanation(string Code, BilingualText Why, bool HasBefore, bool HasAfter)
{
    public static ImmutableArray<Explanation> All { get; } =
    [
        .. from entry in Entries().Cast<object>()
           let type = entry.GetType()
           select new Explanation(
               (string)Value(entry, "Code"),
               (BilingualText)Value(entry, "Why"),
               !((ImmutableArray<string>)Value(entry, "Before")).IsEmpty,
               !((ImmutableArray<string>)Value(entry, "After")).IsEmpty),
    ];

    private static IEnumerable Entries()
    {
        var read = Product.Load("prongsai-full").GetType("Prongsai.Cli.Explaining.Explanations")?.GetMethod("Read")?.Invoke(null, null)
            ?? throw new InvalidOperationException("the program has no explanations");
        return (IEnumerable)Value(read, "Values");
    }

    private static object Value(object holder, string name) =>
        holder.GetType().GetProperty(name)?.GetValue(holder) ?? throw new InvalidOperationException($"no {name}");
}
