using System.Collections.Immutable;

namespace Prongsai.Documents;

/// <summary>How documents are opened, and what one of them may take.</summary>
public sealed record OpenOptions
{
    /// <summary>The full path of the file in which it is remembered what unchanged files were found to be; null for none.</summary>
    public string? MemoryFile { get; init; }

    /// <summary>The program and arguments that start a process which serves <see cref="DocumentReaderProcess"/>; empty where PDFs are read in this process.</summary>
    public ImmutableArray<string> ReaderCommand { get; init; } = [];

    /// <summary>The size in bytes above which a file is not opened.</summary>
    public long LargestBytes { get; init; } = 100_000_000;

    /// <summary>How long one file may be read; of a PDF, how long its process may work.</summary>
    public TimeSpan Longest { get; init; } = TimeSpan.FromSeconds(4);

    /// <summary>Told after each file how many are done and how many there are; by one thread at a time.</summary>
    public Action<int, int>? Progress { get; init; }

    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
