namespace HotChocolate;

/// <summary>Sees every error before it goes out, and may replace it.</summary>
public interface IErrorFilter
{
    /// <summary>Gives the same error or another one; never null.</summary>
    IError OnError(IError error);
}
