namespace Prongsai.Documents.Pdf;

/// <summary>A clock that goes only while this process works: what it measures does not depend on what else the machine does.</summary>
internal sealed class ProcessorClock : TimeProvider
{
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => Environment.CpuUsage.TotalTime.Ticks;
}
