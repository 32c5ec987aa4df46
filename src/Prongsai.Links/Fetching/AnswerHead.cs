using System.Net.Http;

namespace Prongsai.Links.Fetching;

/// <summary>What the head of an answer says.</summary>
internal static class AnswerHead
{
    private const string ChallengeHeader = "cf-mitigated";

    public static bool IsRedirect(HttpResponseMessage answer) => (int)answer.StatusCode is 301 or 302 or 303 or 307 or 308 && Location(answer) is not null;

    public static string? Location(HttpResponseMessage answer) =>
        answer.Headers.TryGetValues("Location", out var values) ? values.FirstOrDefault()?.Trim() : null;

    public static bool SetsCookie(HttpResponseMessage answer) => answer.Headers.Contains("Set-Cookie");

    public static Fetched AddTo(Fetched fetched, HttpResponseMessage answer, TimeProvider clock) => fetched with
    {
        DeclaredType = answer.Content.Headers.ContentType?.MediaType?.ToLowerInvariant(),
        Charset = answer.Content.Headers.ContentType?.CharSet?.Trim('"', '\''),
        IsChallenge = answer.Headers.Contains(ChallengeHeader),
        RetryAfter = RetryAfter(answer, clock),
    };

    private static TimeSpan? RetryAfter(HttpResponseMessage answer, TimeProvider clock)
    {
        var wait = answer.Headers.RetryAfter?.Delta ?? answer.Headers.RetryAfter?.Date - clock.GetUtcNow();
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }
}
