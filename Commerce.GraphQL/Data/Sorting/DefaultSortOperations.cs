namespace HotChocolate.Data.Sorting;

/// <summary>The numbers by which descriptors name the directions of an order.</summary>
public static class DefaultSortOperations
{
    public const int Ascending = 0;
    public const int Descending = 1;
}
