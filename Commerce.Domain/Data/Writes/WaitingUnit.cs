namespace Commerce.Domain.Data.Writes;

/// <summary>A unit of work that stands in the <see cref="WriteLine"/>. It may be run several times; what it came to is told once.</summary>
internal abstract class WaitingUnit
{
    /// <summary>Whether the last run failed.</summary>
    public abstract bool HasFailed { get; }

    /// <summary>Whether nobody waits for it any more; then they have been told so.</summary>
    public abstract bool IsGivenUp();

    /// <summary>Runs it. What it throws is kept.</summary>
    public abstract Task RunAsync(CommerceDbContext context);

    /// <summary>Whatever it came to, it is not written.</summary>
    public abstract void Fail(Exception exception);

    /// <summary>Tells whoever waits for it.</summary>
    public abstract void Tell();
}

/// <inheritdoc cref="WaitingUnit"/>
internal sealed class WaitingUnit<T>(Func<CommerceDbContext, CancellationToken, Task<T>> work, CancellationToken cancellationToken) : WaitingUnit
{
    // Whoever waits goes on beside the line.
    private readonly TaskCompletionSource<T> _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);

    // What belongs to the caller's request, such as the scopes of its log, goes with its work.
    private readonly ExecutionContext? _context = ExecutionContext.Capture();
    private T? _result;
    private Exception? _failure;

    public Task<T> Answer => _answer.Task;

    public override bool HasFailed => _failure is not null;

    public override bool IsGivenUp()
    {
        if (!cancellationToken.IsCancellationRequested) return false;
        _answer.TrySetCanceled(cancellationToken);
        return true;
    }

    public override async Task RunAsync(CommerceDbContext context)
    {
        _failure = null;
        try
        {
            _result = await Begin(context);
        }
        catch (Exception exception)
        {
            _failure = exception;
        }
    }

    public override void Fail(Exception exception) => _failure = exception;

    public override void Tell()
    {
        if (_failure is null) _answer.TrySetResult(_result!);
        else _answer.TrySetException(_failure);
    }

    private Task<T> Begin(CommerceDbContext context)
    {
        if (_context is null) return work(context, cancellationToken);
        Task<T>? begun = null;
        ExecutionContext.Run(_context, _ => begun = work(context, cancellationToken), null);
        return begun!;
    }
}
