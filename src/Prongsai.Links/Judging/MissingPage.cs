using Prongsai.Links.Reading;

namespace Prongsai.Links.Judging;

/// <summary>What a website shows for an address that does not exist.</summary>
/// <param name="Page">The page itself.</param>
/// <param name="Address">The address that was asked for.</param>
/// <param name="Sha256">Of its bytes; null where they were not read to their end.</param>
/// <param name="IsGoodAnswer">True where it comes with the status of a page that exists.</param>
internal sealed record MissingPage(PageFacts Page, Uri Address, string? Sha256, bool IsGoodAnswer);
