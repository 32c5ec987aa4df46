using Prongsai.Publishing.Addresses;

namespace Prongsai.Publishing.Documents;

/// <summary>The sites in the folders beside a portal, as they stand published. A path of theirs starts with <c>../</c>.</summary>
internal sealed class NeighbourSites(string folder)
{
    public bool Contains(string path) =>
        path.StartsWith(AddressResolver.Climb, StringComparison.Ordinal)
        && !path.AsSpan(AddressResolver.Climb.Length).Contains(AddressResolver.Climb, StringComparison.Ordinal)
        && File.Exists(Path.Combine(folder, path[AddressResolver.Climb.Length..]));
}
