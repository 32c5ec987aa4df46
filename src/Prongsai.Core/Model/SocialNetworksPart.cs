using System.Collections.Immutable;
using Prongsai.Core.Localization;
using Prongsai.Core.Text;

namespace Prongsai.Core.Model;

/// <summary>The social networks that the agency itself keeps.</summary>
public sealed record SocialNetworksPart(ImmutableArray<SocialNetwork> Networks, Origin Origin) : PagePart(Origin)
{
    public const string Key = "socialNetworks";

    public override string Kind => Key;

    public override IEnumerable<LocalizedText?> Texts => Networks.SelectMany(n => new[] { n.Name, n.Purpose });

    public override IEnumerable<string> Fields => [];
}

/// <summary>A page or channel of the agency at a network, and what people find there.</summary>
public sealed record SocialNetwork(NetworkKind Network, LocalizedText Name, Uri Address, LocalizedText? Purpose);

/// <summary>The networks that are known by name.</summary>
public enum NetworkKind
{
    Facebook,
    Line,
    YouTube,
    X,
    Instagram,
    TikTok,
    Other,
}
