using System.Text.Json;

namespace Commerce.Domain.Backups;

/// <summary>
/// What is left to do of a restore once everything is ready beside the shop: renames. It is written down before the first of them, so that whoever comes after a
/// crash finishes them; until it is written, the shop is what it was.
/// </summary>
/// <param name="Aside">Where what was there before goes.</param>
/// <param name="Staged">The folder whose parts take its place; it is gone in the end.</param>
/// <param name="Moves">Relative to the data folder.</param>
internal sealed record RestorePlan(string Aside, string Staged, IReadOnlyList<RestoreMove> Moves)
{
    private const string Name = "restore-plan.json";

    /// <summary>Writes the plan down and carries it out.</summary>
    public void Run(string folder)
    {
        var path = Path.Combine(folder, Name);
        using (var file = new FileStream(path + ".new", FileMode.Create, FileAccess.Write))
        {
            JsonSerializer.Serialize(file, this);
            file.Flush(flushToDisk: true);
        }

        // From here on there is no way back, only forward.
        File.Move(path + ".new", path);
        Finish(folder);
    }

    /// <summary>Finishes what a crash interrupted. Each step can be done again.</summary>
    /// <returns>Whether there was anything.</returns>
    public static bool Finish(string folder)
    {
        var path = Path.Combine(folder, Name);
        if (!File.Exists(path)) return false;
        var plan = JsonSerializer.Deserialize<RestorePlan>(File.ReadAllText(path)) ?? throw new InvalidDataException($"'{path}' holds no plan.");
        Directory.CreateDirectory(Path.Combine(folder, plan.Aside));
        foreach (var move in plan.Moves) move.Run(folder, plan);
        if (Directory.Exists(Path.Combine(folder, plan.Staged))) Directory.Delete(Path.Combine(folder, plan.Staged), recursive: true);
        File.Delete(path);
        return true;
    }
}

/// <summary>One part of the shop: what is there goes aside, and what is staged takes its place.</summary>
/// <param name="Place">Where it belongs.</param>
/// <param name="Staged">Where it is ready; null for what the restored shop does not have.</param>
/// <param name="Before">Only while this is still staged: what is in its place belongs to what was there before.</param>
internal sealed record RestoreMove(string Place, string? Staged, string Before)
{
    public void Run(string folder, RestorePlan plan)
    {
        var place = Path.GetFullPath(Place, folder);
        if (!Path.Exists(Path.GetFullPath(Before, folder))) return;
        if (Path.Exists(place)) Move(place, Path.Combine(folder, plan.Aside, Path.GetFileName(place)));
        if (Staged is not null) Move(Path.GetFullPath(Staged, folder), place);
    }

    private static void Move(string from, string to)
    {
        // What half a copy from another disk left behind is no reason to stop.
        while (Path.Exists(to)) to += "-again";
        if (Directory.Exists(from)) Directory.Move(from, to);
        else File.Move(from, to);
    }
}
