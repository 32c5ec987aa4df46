using System.Collections.Immutable;
using System.Reflection;
using Prongsai.Core.Diagnostics;
using Prongsai.Core.Localization;

namespace Prongsai.ArchitectureTests.Support;

/// <summary>A diagnostic descriptor and the static member that holds it; each descriptor once, however many members name it.</summary>
internal sealed record CataloguedDescriptor(string Assembly, string Holder, DiagnosticDescriptor Descriptor)
{
    private const BindingFlags Static = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private static readonly Lazy<ImmutableArray<CataloguedDescriptor>> Collected = new(() => [.. Product.Loaded.SelectMany(In)
        .DistinctBy(entry => entry.Descriptor, ReferenceEqualityComparer.Instance)
        .OrderBy(entry => entry.Code, StringComparer.Ordinal)]);

    public static ImmutableArray<CataloguedDescriptor> All => Collected.Value;

    public string Code => Descriptor.Code;

    public IEnumerable<(string Name, BilingualText Text)> Texts =>
        [("title", Descriptor.Title), ("message", Descriptor.Message), ("hint", Descriptor.Hint)];

    public override string ToString() => $"{Code} ({Holder})";

    private static IEnumerable<CataloguedDescriptor> In(Assembly assembly) =>
        from type in assembly.GetTypes()
        where !type.ContainsGenericParameters
        from member in Held(type)
        select new CataloguedDescriptor(assembly.GetName().Name ?? "", $"{type.FullName}.{member.Name}", member.Value);

    private static IEnumerable<(string Name, DiagnosticDescriptor Value)> Held(Type type) =>
    [
        .. from property in type.GetProperties(Static)
           where property.PropertyType == typeof(DiagnosticDescriptor) && property.GetIndexParameters().Length == 0
           select (property.Name, (DiagnosticDescriptor)property.GetValue(null)!),
        .. from field in type.GetFields(Static)
           where field.FieldType == typeof(DiagnosticDescriptor)
           select (field.Name, (DiagnosticDescriptor)field.GetValue(null)!),
    ];
}
