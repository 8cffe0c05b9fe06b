using HotChocolate.Execution.Processing;

namespace GreenDonut;

/// <summary>Has the executor send batches when it has nothing else to do.</summary>
internal sealed class WorkBatchScheduler(WorkQueue work) : IBatchScheduler, IBatchDelivery
{
    public void Schedule(Func<ValueTask> dispatch)
    {
        // Somebody may still load after the response is done; nobody else would send the batch.
        if (!work.TrySchedule(dispatch))
            AutoBatchScheduler.Default.Schedule(dispatch);
    }

    public void BeginDelivery() => work.BeginDelivery();

    public void EndDelivery() => work.EndDelivery();
}
