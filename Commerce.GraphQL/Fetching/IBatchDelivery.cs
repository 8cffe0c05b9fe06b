namespace GreenDonut;

/// <summary>
/// A scheduler that wants to know when a batch hands out its values: everybody who waited runs in between, and what they
/// load next belongs into one batch.
/// </summary>
internal interface IBatchDelivery
{
    void BeginDelivery();

    void EndDelivery();
}
