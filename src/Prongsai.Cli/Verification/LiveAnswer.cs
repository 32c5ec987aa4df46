using System.Net;
using Prongsai.Core.Localization;

namespace Prongsai.Cli.Verification;

/// <summary>What the live site answered to one request: its status and content where there was an answer, else what went wrong.</summary>
internal sealed record LiveAnswer(Uri Address, HttpStatusCode? Status, byte[] Content, BilingualText? Failure)
{
    /// <summary>Where the content really stood, if the request was led elsewhere.</summary>
    public Uri? LedTo { get; init; }

    /// <summary>True where there was more content than could be this file's.</summary>
    public bool IsCut { get; init; }

    public bool IsSuccess => Status is { } status && (int)status is >= 200 and < 300;

    public bool IsMissing => Status is HttpStatusCode.NotFound or HttpStatusCode.Gone;

    public static LiveAnswer Failed(Uri address, BilingualText failure) => new(address, null, [], failure);
}
