namespace HotChocolate.Execution.Processing;

/// <summary>Something that is ready to run.</summary>
internal abstract class WorkItem
{
    /// <summary>True for what may not run at the same time as anything else.</summary>
    public virtual bool IsExclusive => false;

    /// <summary>The part of the response that waits for this; null where the response comes whole.</summary>
    public virtual ResponsePart? Part => null;

    /// <summary>
    /// Runs as far as it goes without waiting. The task of what remains is null when nothing does; it must not fail.
    /// </summary>
    public abstract Task? Start();
}
