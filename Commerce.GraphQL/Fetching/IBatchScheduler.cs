namespace GreenDonut;

/// <summary>Decides when collected batches are sent.</summary>
public interface IBatchScheduler
{
    /// <summary>Takes a batch that has begun to collect; <paramref name="dispatch"/> sends it, once.</summary>
    void Schedule(Func<ValueTask> dispatch);
}
