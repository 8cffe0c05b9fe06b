namespace Commerce.Benchmarks.GraphQL;

/// <summary>What a server's process has used since it started.</summary>
/// <param name="Cpu">Processor time, user and kernel, of all threads.</param>
/// <param name="AllocatedBytes">Bytes allocated on the managed heap.</param>
/// <param name="Collections">Garbage collections of any generation.</param>
internal readonly record struct ServerUsage(TimeSpan Cpu, long AllocatedBytes, int Collections)
{
    public static ServerUsage operator -(ServerUsage left, ServerUsage right) =>
        new(left.Cpu - right.Cpu, left.AllocatedBytes - right.AllocatedBytes, left.Collections - right.Collections);
}
