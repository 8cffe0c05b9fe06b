namespace GreenDonut;

/// <summary>Sends each batch as soon as the current turn of the thread is over; for loaders used outside of a request.</summary>
public class AutoBatchScheduler : IBatchScheduler
{
    public static AutoBatchScheduler Default { get; } = new();

    public void Schedule(Func<ValueTask> dispatch)
        => ThreadPool.QueueUserWorkItem(static async dispatch => await dispatch().ConfigureAwait(false), dispatch, false);
}
