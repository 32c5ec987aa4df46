using System.Collections.Immutable;

namespace Prongsai.ArchitectureTests.Support;

/// <summary>A method, field, property or type header and everything it uses, each use once.</summary>
internal sealed record ScannedMember(string Name, ImmutableArray<Use> Uses);
