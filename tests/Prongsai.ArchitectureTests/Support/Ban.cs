using System.Collections.Immutable;

namespace Prongsai.ArchitectureTests.Support;

/// <summary>Types, or members of them, that only some namespaces may use; a type ending in <c>.*</c> is a whole namespace.</summary>
internal sealed record Ban(string Reason, ImmutableArray<string> Names, params ImmutableArray<Zone> Exempt)
{
    public IEnumerable<string> Breaches(ScannedAssembly assembly)
    {
        var root = Product.RootNamespace(assembly.Name);
        return from used in assembly.Uses
               let user = used.Type.Namespace.Length == 0 ? root : used.Type.Namespace
               where Names.Any(name => Matches(name, used.Use))
               where !Exempt.Any(zone => zone.Contains(user))
               select $"{used.Type.FullName}.{used.Member.Name} uses {used.Use}: {Reason}";
    }

    private static bool Matches(string name, Use use) => name.EndsWith(".*", StringComparison.Ordinal)
        ? new Zone(name[..^2]).Contains(use.Namespace)
        : name == use.FullType || name == use.ToString();
}
