using System.Collections.Immutable;
using System.Reflection;

namespace Prongsai.ArchitectureTests.Support;

/// <summary>A type of a compiled assembly; a nested type has the namespace of its outermost type.</summary>
internal sealed record ScannedType(
    string Namespace,
    string Name,
    string Kind,
    bool IsPublic,
    TypeAttributes Attributes,
    ImmutableArray<ScannedMember> Members)
{
    public string FullName => Namespace.Length == 0 ? Name : $"{Namespace}.{Name}";
}
