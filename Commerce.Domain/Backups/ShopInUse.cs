using Commerce.Domain.Data;

namespace Commerce.Domain.Backups;

/// <summary>Says for as long as the process lives that it uses the shop's folder, so that nothing is restored under its feet.</summary>
public sealed class ShopInUse(DataOptions options) : IDisposable
{
    private FileStream? _held;

    /// <summary>Begins to use it, and finishes what an interrupted restore left to be done.</summary>
    /// <exception cref="SettingException">Something is being restored there.</exception>
    public void Begin()
    {
        if (options.Provider != DatabaseProvider.Sqlite) return;
        try
        {
            _held ??= ShopFolder.Use(options.Folder);
        }
        catch (ShopIsRunningException)
        {
            throw new SettingException($"Something is being restored in '{options.Folder}'. Start the shop when that is done.");
        }

        RestorePlan.Finish(options.Folder);
    }

    public void Dispose() => _held?.Dispose();
}
