namespace Commerce.Benchmarks.GraphQL;

/// <summary>What a server's process has used since it started.</summary>
/// <param name="Cpu">Processor time, user and kernel, of all threads.</param>
/// <param name="AllocatedBytes">Bytes allocated on the managed heap.</param>
/// <param name="Collections">Garbage collections of any generation.</param>
/// <param name="Compiling">Time that the runtime's compiler has spent, of all threads.</param>
/// <param name="HeapBytes">What was on the managed heap after the last collection, without the holes in it; of a difference, that of the later moment.</param>
internal readonly record struct ServerUsage(TimeSpan Cpu, long AllocatedBytes, int Collections, TimeSpan Compiling, long HeapBytes)
{
    public static ServerUsage operator -(ServerUsage left, ServerUsage right) =>
        new(left.Cpu - right.Cpu, left.AllocatedBytes - right.AllocatedBytes, left.Collections - right.Collections, left.Compiling - right.Compiling, left.HeapBytes);
}
