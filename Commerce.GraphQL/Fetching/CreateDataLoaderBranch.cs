namespace GreenDonut;

/// <summary>Makes a branch of a data loader.</summary>
/// <param name="branchKey">What tells the branch apart from others of the loader.</param>
/// <param name="dataLoader">The loader that branches off.</param>
/// <param name="state">What the branch is made for.</param>
public delegate IDataLoader CreateDataLoaderBranch<out TKey, TValue, in TState>(
    string branchKey,
    IDataLoader<TKey, TValue> dataLoader,
    TState state)
    where TKey : notnull;
