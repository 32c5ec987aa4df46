using System.Collections.Immutable;

namespace Prongsai.ArchitectureTests.Support;

/// <summary>What the metadata and IL of one assembly say; nothing of it is loaded or run.</summary>
internal sealed record ScannedAssembly(string Name, ImmutableArray<string> References, ImmutableArray<ScannedType> Types)
{
    public IEnumerable<(ScannedType Type, ScannedMember Member, Use Use)> Uses =>
        from type in Types
        from member in type.Members
        from use in member.Uses
        select (type, member, use);
}
