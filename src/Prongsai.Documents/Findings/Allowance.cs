using Prongsai.Documents.Diagnostics;

namespace Prongsai.Documents.Findings;

/// <summary>What one file may take: time, and bytes unpacked from it. Whoever reads asks it at every piece.</summary>
internal sealed class Allowance(TimeProvider clock, TimeSpan time, long bytes = Allowance.MostBytes)
{
    public const long MostBytes = 200_000_000;

    private readonly long _start = clock.GetTimestamp();
    private long _left = bytes;

    /// <summary>Counts bytes that were unpacked.</summary>
    public void Spend(int unpacked)
    {
        if ((_left -= unpacked) < 0)
        {
            throw new RefusedException(DocumentDiagnostics.TooMuchInside);
        }

        if (clock.GetElapsedTime(_start) > time)
        {
            throw new RefusedException(DocumentDiagnostics.BeyondLimits);
        }
    }
}
