namespace Prongsai.Testing;

/// <summary>A clock that always shows noon of one day in Thailand.</summary>
public sealed class FixedClock(int year, int month, int day) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => new DateTimeOffset(year, month, day, 12, 0, 0, TimeSpan.FromHours(7)).ToUniversalTime();
}
