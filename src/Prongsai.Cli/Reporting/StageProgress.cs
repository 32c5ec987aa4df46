using System.Diagnostics;
using System.Globalization;

namespace Prongsai.Cli.Reporting;

/// <summary>Shows a person which stage is running, on one line that is cleared afterwards; silent where no person watches.</summary>
internal sealed class StageProgress(TextWriter writer, bool isShown)
{
    private const int Width = 20;

    public void Show(string stage)
    {
        if (isShown)
        {
            writer.Write($"\r{$"… {stage}".PadRight(Width)}");
        }
    }

    public void Clear()
    {
        if (isShown)
        {
            writer.Write($"\r{new string(' ', Width)}\r");
        }
    }
}

/// <summary>Shows a person how many sites are done and how long the rest will take; silent where no person watches.</summary>
internal sealed class SitesProgress(TextWriter writer, bool isShown, Stopwatch watch)
{
    private const int Width = 40;

    private readonly Lock _lock = new();

    public void Show(int done, int all)
    {
        if (isShown)
        {
            lock (_lock)
            {
                var left = watch.Elapsed / done * (all - done);
                var text = string.Create(CultureInfo.InvariantCulture, $"… {done}/{all}, ~{left.TotalSeconds:0} s");
                writer.Write($"\r{text.PadRight(Width)}");
            }
        }
    }

    public void Clear()
    {
        if (isShown)
        {
            writer.Write($"\r{new string(' ', Width)}\r");
        }
    }
}
