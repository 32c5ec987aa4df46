using Prongsai.Core.Model;

namespace Prongsai.SiteTests.Links;

/// <summary>One way in which a link can be good or bad, and what has to be said of it.</summary>
internal sealed record FaultCase(string Name, LinkReason Expected, Func<FaultExchange, Task> Answer)
{
    /// <summary>The rest of the address behind the case's name.</summary>
    public string Path { get; init; } = "page";

    /// <summary>True where the host answers so for every address, even one that does not exist.</summary>
    public bool AnswersAll { get; init; }

    public EvidenceFormat? Format { get; init; }

    /// <summary>The item's period; null for items without a year.</summary>
    public ItemPeriodKind? Period { get; init; }

    /// <summary>Another reason that must be given too.</summary>
    public LinkReason? Also { get; init; }

    /// <summary>A host that is not the agency's.</summary>
    public string? Host { get; init; }

    /// <summary>The whole address, for what is not at the server's usual port.</summary>
    public Func<FaultServer, string>? Address { get; init; }

    /// <summary>The address as it is checked: each case at a host of its own.</summary>
    public Uri AddressAt(FaultServer server) => new(Address?.Invoke(server) ?? $"http://{Host ?? $"{Name}.agency.test"}:{server.Port}/{Name}/{Path}");

    /// <summary>The address for programs that know no test names; null for cases that need one.</summary>
    public string? PlainAddressAt(FaultServer server) =>
        Address is not null ? Address(server).Replace($"{Name}.agency.test", "127.0.0.1", StringComparison.Ordinal)
        : Host is null ? $"http://127.0.0.1:{server.Port}/{Name}/{Path}"
        : null;

    public override string ToString() => Name;
}
